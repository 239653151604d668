package io.saleswright.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one command at a time change what the lock file stands for; the operating system gives it
 * back when a command dies.
 */
public final class StackLock implements AutoCloseable {

  private final FileChannel channel;

  private StackLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, waiting for another command to end if need be.
   *
   * @param whenWaiting run once when somebody else holds the lock
   * @throws IOException when the file cannot be made
   */
  public static StackLock take(Path file, Runnable whenWaiting) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      whenWaiting.run();
      channel.lock();
    }
    return new StackLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
