//! A file in memory that says, whenever some of it is read or written, that the work goes on.

use std::cell::RefCell;
use std::io::{Cursor, Read, Result, Seek, SeekFrom, Write};

/// A workbook's bytes while they are read: the work of others between the reads is told as well.
pub(super) struct BeatingFile<'a, Beat: FnMut()> {
    bytes: Cursor<&'a [u8]>,
    beat: &'a RefCell<Beat>,
}

impl<'a, Beat: FnMut()> BeatingFile<'a, Beat> {
    /// These bytes, with what is called at each read.
    pub(super) fn new(bytes: &'a [u8], beat: &'a RefCell<Beat>) -> Self {
        Self { bytes: Cursor::new(bytes), beat }
    }
}

impl<Beat: FnMut()> Read for BeatingFile<'_, Beat> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        (self.beat.borrow_mut())();
        self.bytes.read(buffer)
    }
}

impl<Beat: FnMut()> Seek for BeatingFile<'_, Beat> {
    fn seek(&mut self, place: SeekFrom) -> Result<u64> {
        self.bytes.seek(place)
    }
}

/// A workbook's bytes while they are written.
pub(super) struct BeatingBuffer<'a, Beat: FnMut()> {
    bytes: Cursor<&'a mut Vec<u8>>,
    beat: Beat,
}

impl<'a, Beat: FnMut()> BeatingBuffer<'a, Beat> {
    /// Writes into that, with what is called at each write.
    pub(super) fn new(bytes: &'a mut Vec<u8>, beat: Beat) -> Self {
        Self { bytes: Cursor::new(bytes), beat }
    }
}

impl<Beat: FnMut()> Write for BeatingBuffer<'_, Beat> {
    fn write(&mut self, piece: &[u8]) -> Result<usize> {
        (self.beat)();
        self.bytes.write(piece)
    }

    fn flush(&mut self) -> Result<()> {
        self.bytes.flush()
    }
}

impl<Beat: FnMut()> Seek for BeatingBuffer<'_, Beat> {
    fn seek(&mut self, place: SeekFrom) -> Result<u64> {
        self.bytes.seek(place)
    }
}
