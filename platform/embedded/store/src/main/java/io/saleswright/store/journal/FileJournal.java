package io.saleswright.store.journal;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

/**
 * A journal in the files of a directory.
 *
 * <p>One thread writes: it takes the commands that wait, writes them as one frame, forces it to the
 * disk, lets their replies go, and takes what came meanwhile. A frame holds whole commands only.
 */
public final class FileJournal implements Journal {

  private static final int FULL_FRAME_BYTES = 16 << 20;

  private final DataDirectory directory;
  private final Contents contents;
  private final LogFiles logs;
  private final Lock exclusion;
  private final Consumer<IOException> onFailure;
  private final Thread writer;
  private final CommandQueue queue = new CommandQueue();

  private FileJournal(
      DataDirectory directory,
      Contents contents,
      LogFiles logs,
      Lock exclusion,
      Consumer<IOException> onFailure) {
    this.directory = directory;
    this.contents = contents;
    this.logs = logs;
    this.exclusion = exclusion;
    this.onFailure = onFailure;
    this.writer =
        Thread.ofPlatform()
            .name("store-journal")
            .uncaughtExceptionHandler((_, e) -> onFailure.accept(new IOException(e)))
            .unstarted(this::writeUntilClosed);
  }

  /**
   * Locks the directory, reads what is in it and goes on behind that.
   *
   * @param path created where missing
   * @param exclusion held by whoever changes the contents and appends the changes
   * @param onFailure told once when the disk refuses a write; nothing becomes safe from then on
   * @throws DirectoryInUseException when another store works on the directory
   * @throws DamagedStoreException when acknowledged documents can't be read
   */
  public static FileJournal open(
      Path path, JournalOptions options, Lock exclusion, Consumer<IOException> onFailure)
      throws IOException {
    var directory = DataDirectory.open(path);
    try {
      var recovery = Recovery.of(directory);
      var logs = LogFiles.begin(directory, options, recovery);
      var journal = new FileJournal(directory, recovery.contents(), logs, exclusion, onFailure);
      journal.writer.start();
      return journal;
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** What the directory held, to be changed together with each append. */
  public Contents contents() {
    return contents;
  }

  @Override
  public long append(List<Change> changes) {
    return queue.append(changes);
  }

  @Override
  public long lastAppended() {
    return queue.lastAppended();
  }

  @Override
  public void whenSafe(long command, Runnable action) {
    queue.whenSafe(command, action);
  }

  @Override
  public void close() {
    queue.close();
    try {
      writer.join();
      logs.close();
      directory.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeUntilClosed() {
    var frame = Unpooled.buffer(1 << 16);
    try {
      while (queue.await()) {
        writePending(frame);
        if (logs.isSnapshotDue()) {
          startSnapshot(frame);
        }
      }
    } catch (IOException e) {
      onFailure.accept(e);
    }
  }

  /** With the commands held back, so that the copy is what the logs up to here lead to. */
  private void startSnapshot(ByteBuf frame) throws IOException {
    exclusion.lock();
    try {
      while (writePending(frame)) {}
      logs.startSnapshot(contents.copy());
    } finally {
      exclusion.unlock();
    }
  }

  /** Makes one frame of commands safe; false when none waited. */
  private boolean writePending(ByteBuf frame) throws IOException {
    var written = encodePending(frame.clear().writeZero(Frame.HEADER));
    if (written == 0) {
      return false;
    }
    logs.append(frame);
    queue.setSafe(written);
    return true;
  }

  /**
   * Encodes whole commands until the frame is full or none is left.
   *
   * @return the number of the last command in the frame, 0 for none
   */
  private long encodePending(ByteBuf frame) {
    var last = 0L;
    while (frame.readableBytes() < FULL_FRAME_BYTES) {
      var command = queue.poll();
      if (command == null) {
        break;
      }
      command.changes().forEach(change -> ChangeCodec.encode(change, frame));
      last = command.number();
    }
    return last;
  }
}
