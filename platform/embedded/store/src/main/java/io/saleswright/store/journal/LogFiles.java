package io.saleswright.store.journal;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log that is written now, and the snapshot that lets go of the older ones. For one thread; the
 * snapshot is written by another one meanwhile.
 */
final class LogFiles implements AutoCloseable {

  private static final Logger logger = LoggerFactory.getLogger(LogFiles.class);

  private final DataDirectory directory;
  private final JournalOptions options;
  private final DiskTrouble trouble;
  private final AtomicLong snapshotBytes;
  private long generation;
  private long olderLogBytes;
  private FrameWriter current;
  private @Nullable Thread snapshotting;

  private LogFiles(
      DataDirectory directory, JournalOptions options, Recovery recovery, FrameWriter current) {
    this.directory = directory;
    this.options = options;
    this.trouble = new DiskTrouble(options.trouble());
    this.snapshotBytes = new AtomicLong(recovery.snapshotBytes());
    this.olderLogBytes = recovery.logBytes();
    this.generation = recovery.nextGeneration();
    this.current = current;
  }

  /** Begins a new log after those that were recovered. */
  static LogFiles begin(DataDirectory directory, JournalOptions options, Recovery recovery)
      throws IOException {
    var log = createLog(directory, recovery.nextGeneration());
    return new LogFiles(directory, options, recovery, log);
  }

  /** Appends a frame and makes it as safe as the options ask for. */
  void append(ByteBuf frame) throws IOException {
    current.write(frame, trouble.admit(frame.readableBytes()));
    if (options.force()) {
      current.force();
    }
  }

  /** Whether the logs have outgrown their limit and no snapshot is being written. */
  boolean isSnapshotDue() {
    var logBytes = olderLogBytes + current.size();
    return logBytes > snapshotBytes.get() + options.logBytesBeforeSnapshot()
        && (snapshotting == null || !snapshotting.isAlive());
  }

  /**
   * Goes on in a new log and starts to write the snapshot on which it builds.
   *
   * @param contents what all older logs lead to; nobody changes it any more
   */
  void startSnapshot(Contents contents) throws IOException {
    current.force();
    current.close();
    generation++;
    current = createLog(directory, generation);
    olderLogBytes = 0;
    var snapshotGeneration = generation;
    snapshotting =
        Thread.ofPlatform()
            .name("store-snapshot")
            .start(() -> writeSnapshot(contents, snapshotGeneration));
  }

  /** A snapshot that fails costs disk space only: the logs that it would replace stay. */
  private void writeSnapshot(Contents contents, long snapshotGeneration) {
    try {
      var unfinished = directory.unfinishedSnapshot(snapshotGeneration);
      try (var file = FrameWriter.create(unfinished, newMark())) {
        snapshotBytes.set(SnapshotWriter.write(contents, file));
      }
      directory.finishSnapshot(snapshotGeneration);
      directory.deleteOlderThan(snapshotGeneration);
    } catch (IOException e) {
      logger.error("could not write snapshot {}", snapshotGeneration, e);
    }
  }

  private static FrameWriter createLog(DataDirectory directory, long generation)
      throws IOException {
    var log = FrameWriter.create(directory.log(generation), newMark());
    log.force();
    directory.sync();
    return log;
  }

  private static long newMark() {
    return ThreadLocalRandom.current().nextLong();
  }

  /** Waits for a snapshot that is being written, and closes the log. */
  @Override
  public void close() throws IOException {
    current.close();
    if (snapshotting != null) {
      try {
        snapshotting.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
