// Two languages: whatever is said is a pair, in Chinese and in English.

export const isChinese = (language) => !/^en\b/i.test(language || '');

/** The words of a pair in that language. */
export const inLanguage = (language, [chinese, english]) => (isChinese(language) ? chinese : english);
