package io.saleswright.platform.web.body;

import io.saleswright.platform.web.problem.BodyTooSlow;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body on its way, piece by piece, which fails once its time is over. */
final class TimedBody implements InputBuffer {

  private final InputBuffer body;
  private final long deadline;
  private boolean finished;

  TimedBody(InputBuffer body, Duration time) {
    this.body = body;
    this.deadline = System.nanoTime() + time.toNanos();
  }

  @Override
  public int doRead(ApplicationBufferHandler target) throws IOException {
    inTime();
    int read;
    try {
      read = body.doRead(target);
    } catch (SocketTimeoutException pause) {
      throw new BodyTooSlow();
    }
    finished = read < 0;
    if (!finished) {
      inTime();
    }
    return read;
  }

  private void inTime() throws BodyTooSlow {
    if (System.nanoTime() - deadline > 0) {
      throw new BodyTooSlow();
    }
  }

  @Override
  public int available() {
    return body.available();
  }

  /**
   * Takes off the line what nobody has read.
   *
   * @param limit how many bytes at most
   * @return whether the body has come to its end
   */
  boolean drain(long limit) {
    Discarded piece = new Discarded();
    long left = limit;
    try {
      while (!finished && left >= 0) {
        left -= doRead(piece);
      }
      return finished;
    } catch (IOException _) {
      return false;
    }
  }

  /** Takes pieces and forgets them. */
  private static final class Discarded implements ApplicationBufferHandler {

    private ByteBuffer piece = ByteBuffer.allocate(0);

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      piece = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return piece;
    }

    @Override
    public void expand(int size) {
      // the pieces are Tomcat's own
    }
  }
}
