package io.saleswright.store.journal;

import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the newest snapshot of a directory and then its logs in their order. */
final class Recovery {

  private static final Logger log = LoggerFactory.getLogger(Recovery.class);

  private final DataDirectory directory;
  private final Contents contents = new Contents();
  private long snapshotBytes;
  private long logBytes;
  private long nextGeneration;

  private Recovery(DataDirectory directory) {
    this.directory = directory;
  }

  /**
   * Reads the directory and removes from it what is superfluous or torn.
   *
   * @throws DamagedStoreException when something is missing that was acknowledged
   */
  static Recovery of(DataDirectory directory) throws IOException {
    var recovery = new Recovery(directory);
    recovery.readFiles();
    return recovery;
  }

  Contents contents() {
    return contents;
  }

  /** The generation that no file has yet. */
  long nextGeneration() {
    return nextGeneration;
  }

  long snapshotBytes() {
    return snapshotBytes;
  }

  /** The bytes of all logs after the snapshot. */
  long logBytes() {
    return logBytes;
  }

  private void readFiles() throws IOException {
    var snapshots = directory.snapshots();
    var base = snapshots.isEmpty() ? 0 : snapshots.lastKey();
    directory.deleteOlderThan(base);
    if (!snapshots.isEmpty()) {
      readSnapshot(snapshots.lastEntry().getValue());
    }
    nextGeneration = base;
    var logs = directory.logs();
    for (var log : logs.entrySet()) {
      if (log.getKey() != nextGeneration) {
        throw missing(nextGeneration);
      }
      readLog(log.getValue(), log.getKey().equals(logs.lastKey()));
    }
    if (nextGeneration == base && base > 0) {
      throw missing(base);
    }
  }

  private DamagedStoreException missing(long generation) {
    return new DamagedStoreException(directory.log(generation), 0, "it is missing");
  }

  private void readSnapshot(Path file) throws IOException {
    var complete = new AtomicBoolean();
    try (var reader = FrameReader.open(file)) {
      reader.readFrames(payload -> {
        complete.set(!payload.hasRemaining());
        apply(payload);
      });
      if (!complete.get() || !reader.isAtEnd()) {
        throw reader.damage("the snapshot is not readable to its end");
      }
    }
    snapshotBytes = Files.size(file);
  }

  private void readLog(Path file, boolean last) throws IOException {
    if (last && Files.size(file) < Frame.FILE_HEADER) {
      Files.delete(file);
      return;
    }
    try (var reader = FrameReader.open(file)) {
      reader.readFrames(this::apply);
      if (!reader.isAtEnd()) {
        if (!last) {
          throw reader.damage("unreadable, but a later log exists");
        }
        log.warn("cut {} bytes of a torn write from {}", reader.cutTornTail(), file);
      }
    }
    logBytes += Files.size(file);
    nextGeneration++;
  }

  private void apply(ByteBuffer payload) {
    var changes = Unpooled.wrappedBuffer(payload);
    while (changes.isReadable()) {
      contents.apply(ChangeCodec.decode(changes));
    }
  }
}
