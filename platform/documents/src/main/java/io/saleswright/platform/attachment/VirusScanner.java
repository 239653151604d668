package io.saleswright.platform.attachment;

import java.io.IOException;
import java.util.Optional;

/**
 * Looks for viruses in files while they are received. A bean of this type replaces the usual one.
 */
interface VirusScanner {

  /**
   * Begins to look at a file.
   *
   * @throws IOException when the scanner can't be reached; the file is not taken then
   */
  Scan begin() throws IOException;

  /** The look at one file. */
  interface Scan extends AutoCloseable {

    /**
     * Looks at the next bytes.
     *
     * @throws IOException when the scanner can't be reached any more
     */
    void look(byte[] bytes, int length) throws IOException;

    /**
     * What was found when all bytes have been looked at: the name of a virus, or nothing.
     *
     * @throws IOException when the scanner did not answer
     */
    Optional<String> found() throws IOException;

    @Override
    void close();
  }
}
