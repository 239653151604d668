package io.saleswright.platform.attachment;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody sends. The command's act is known after the bytes were read.
 *
 * @param name what the sender calls it
 * @param caller who sends it
 * @param content the bytes, to be read once
 * @param command the act, to be asked for once
 */
public record Upload(String name, Caller caller, Source<InputStream> content, Source<Act> command) {

  /** What is read from a connection, which can break off. */
  @FunctionalInterface
  public interface Source<T> {

    /**
     * @throws IOException when the connection breaks off
     */
    T get() throws IOException;
  }
}
