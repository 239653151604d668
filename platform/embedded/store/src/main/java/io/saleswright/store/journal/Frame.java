package io.saleswright.store.journal;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How bytes lie in a file: a file header with a mark that no other file has, then frames that each
 * begin with this mark, the length and the checksum of their payload.
 *
 * <p>A frame of a log is made safe before the next one begins, so only the last one can be torn,
 * whatever happens to process or machine.
 */
final class Frame {

  /** Length of the file header: format and mark. */
  static final int FILE_HEADER = 16;

  /** Length of a frame's header: mark, payload length, checksum. */
  static final int HEADER = 16;

  /** The first eight bytes of each file: "SWSTORE" and the number of the format. */
  static final long FORMAT = 0x5357_5354_4F52_4501L;

  private Frame() {}

  /** Fills in the header before a payload for which {@link #HEADER} bytes were left free. */
  static void seal(ByteBuf frame, long mark) {
    var length = frame.readableBytes() - HEADER;
    var start = frame.readerIndex();
    frame.setLong(start, mark);
    frame.setInt(start + 8, length);
    frame.setInt(start + 12, checksum(frame.nioBuffer(start + HEADER, length), length));
  }

  /** The checksum covers the length too, so that a damaged length does not go unnoticed. */
  static int checksum(ByteBuffer payload, int length) {
    var crc = new CRC32C();
    crc.update(length >>> 24);
    crc.update(length >>> 16);
    crc.update(length >>> 8);
    crc.update(length);
    crc.update(payload);
    return (int) crc.getValue();
  }
}
