package io.saleswright.store.journal;

import java.nio.file.Path;

/** Another store works on the data directory; two would destroy each other's files. */
public final class DirectoryInUseException extends RuntimeException {

  DirectoryInUseException(Path directory) {
    super("the data directory %s is used by another running store".formatted(directory));
  }
}
