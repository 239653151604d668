package io.saleswright.finance.bankfiles.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file on its way to a parser. What goes wrong with the way, such as a body that is longer than
 * may be, is no fault of the file's text, so it passes the parser as what it is.
 */
final class FileEnds extends FilterInputStream {

  FileEnds(InputStream file) {
    super(file);
  }

  /** The way broke. */
  static final class Broken extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    Broken(IOException cause) {
      super(cause);
    }
  }

  @Override
  public int read() {
    try {
      return super.read();
    } catch (IOException e) {
      throw new Broken(e);
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    try {
      return super.read(target, offset, length);
    } catch (IOException e) {
      throw new Broken(e);
    }
  }
}
