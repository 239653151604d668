package io.saleswright.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The directory of one store: {@code lock}, {@code snapshot-N} and {@code log-N}.
 *
 * <p>Log N holds what was changed after snapshot N was taken; snapshot 0 is the empty store and has
 * no file. The lock is held from opening to closing, also against other processes.
 */
final class DataDirectory implements AutoCloseable {

  private static final Pattern LOG = Pattern.compile("log-(\\d{1,18})");
  private static final Pattern SNAPSHOT = Pattern.compile("snapshot-(\\d{1,18})");
  private static final String UNFINISHED = ".unfinished";

  private final Path directory;
  private final FileChannel lock;

  private DataDirectory(Path directory, FileChannel lock) {
    this.directory = directory;
    this.lock = lock;
  }

  /**
   * Creates the directory where it is missing and locks it.
   *
   * @throws DirectoryInUseException when another store has it locked
   */
  static DataDirectory open(Path directory) throws IOException {
    Files.createDirectories(directory);
    var channel =
        FileChannel.open(
            directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new DirectoryInUseException(directory);
    }
    return new DataDirectory(directory, channel);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  Path log(long generation) {
    return directory.resolve("log-" + generation);
  }

  Path unfinishedSnapshot(long generation) {
    return directory.resolve("snapshot-" + generation + UNFINISHED);
  }

  /** Makes a completely written snapshot the one that recovery begins with. */
  Path finishSnapshot(long generation) throws IOException {
    var finished = directory.resolve("snapshot-" + generation);
    Files.move(unfinishedSnapshot(generation), finished, StandardCopyOption.ATOMIC_MOVE);
    sync();
    return finished;
  }

  NavigableMap<Long, Path> logs() throws IOException {
    return filesNamed(LOG);
  }

  NavigableMap<Long, Path> snapshots() throws IOException {
    return filesNamed(SNAPSHOT);
  }

  /** Deletes what a snapshot of that generation makes superfluous, and unfinished snapshots. */
  void deleteOlderThan(long generation) throws IOException {
    for (var old : logs().headMap(generation, false).values()) {
      Files.delete(old);
    }
    for (var old : snapshots().headMap(generation, false).values()) {
      Files.delete(old);
    }
    try (var unfinished = Files.newDirectoryStream(directory, "*" + UNFINISHED)) {
      for (var file : unfinished) {
        Files.delete(file);
      }
    }
  }

  /** Makes created, renamed and deleted names safe against a power failure. */
  void sync() throws IOException {
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private NavigableMap<Long, Path> filesNamed(Pattern pattern) throws IOException {
    var files = new TreeMap<Long, Path>();
    try (var entries = Files.newDirectoryStream(directory)) {
      for (var entry : entries) {
        var matcher = pattern.matcher(entry.getFileName().toString());
        if (matcher.matches()) {
          files.put(Long.valueOf(matcher.group(1)), entry);
        }
      }
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
