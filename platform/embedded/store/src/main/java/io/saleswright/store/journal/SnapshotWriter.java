package io.saleswright.store.journal;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes contents to a file as frames of puts, with an empty frame as the last one that says "all
 * of it".
 */
final class SnapshotWriter {

  private static final int FRAME_BYTES = 1 << 20;

  private final FrameWriter file;
  private final ByteBuf frame = Unpooled.buffer(FRAME_BYTES + FRAME_BYTES / 4);

  private SnapshotWriter(FrameWriter file) {
    this.file = file;
    frame.writeZero(Frame.HEADER);
  }

  /**
   * Writes the contents and makes them safe on the disk.
   *
   * @return the bytes written
   */
  static long write(Contents contents, FrameWriter file) throws IOException {
    var snapshot = new SnapshotWriter(file);
    try {
      contents.forEachPut(snapshot::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (snapshot.frame.readableBytes() > Frame.HEADER) {
      snapshot.flush();
    }
    snapshot.flush();
    file.force();
    return file.size();
  }

  private void add(Change.Put put) {
    ChangeCodec.encode(put, frame);
    if (frame.readableBytes() >= FRAME_BYTES) {
      try {
        flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void flush() throws IOException {
    file.write(frame);
    frame.clear().writeZero(Frame.HEADER);
  }
}
