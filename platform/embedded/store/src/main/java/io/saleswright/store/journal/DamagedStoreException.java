package io.saleswright.store.journal;

import java.nio.file.Path;

/**
 * A file of the store can't be read although it was completely written once, so starting would lose
 * documents silently. The message names the file and the place.
 */
public final class DamagedStoreException extends RuntimeException {

  DamagedStoreException(Path file, long offset, String reason) {
    super("%s is damaged at byte %s: %s".formatted(file, offset, reason));
  }
}
