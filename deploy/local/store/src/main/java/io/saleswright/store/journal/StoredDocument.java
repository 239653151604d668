package io.saleswright.store.journal;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is kept: its bytes, a fifth of what its objects would need, and the objects for
 * as long as there is room for them. Never changed; safe for use by many threads.
 */
public final class StoredDocument {

  private final byte[] bytes;
  private volatile @Nullable SoftReference<Document> objects;

  private StoredDocument(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Keeps a document.
   *
   * @param document not changed any more by anybody
   */
  public static StoredDocument of(Document document) {
    var buffer = Unpooled.buffer();
    BsonEncoder.encodeDocument(document, buffer);
    var stored = new StoredDocument(bytesOf(buffer, buffer.readableBytes()));
    stored.objects = new SoftReference<>(document);
    return stored;
  }

  /** Reads what {@link #encode} wrote. */
  static StoredDocument decode(ByteBuf in) {
    return new StoredDocument(bytesOf(in, in.getIntLE(in.readerIndex())));
  }

  private static byte[] bytesOf(ByteBuf in, int length) {
    var bytes = new byte[length];
    in.readBytes(bytes);
    return bytes;
  }

  void encode(ByteBuf out) {
    out.writeBytes(bytes);
  }

  /** The document, which nobody may change; kept ready for the next who asks. */
  public Document document() {
    var reference = objects;
    var document = reference == null ? null : reference.get();
    if (document == null) {
      document = copy();
      objects = new SoftReference<>(document);
    }
    return document;
  }

  /** A copy that belongs to the caller, for those who go through all documents once. */
  public Document copy() {
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }

  /** The number of its bytes. */
  public int size() {
    return bytes.length;
  }
}
