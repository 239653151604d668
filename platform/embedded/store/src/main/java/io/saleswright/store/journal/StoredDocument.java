package io.saleswright.store.journal;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is kept: its bytes, a fifth of what its objects would need, and the objects as
 * long as it is one of the recent ones. Never changed; safe for use by many threads.
 */
public final class StoredDocument {

  private static final RecentDocuments RECENT = new RecentDocuments(512 << 10);

  private final byte[] bytes;
  private volatile @Nullable Document objects;

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
    stored.keep(document);
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
    var document = objects;
    if (document == null) {
      document = copy();
      keep(document);
    }
    return document;
  }

  /** The same, but not kept: for those who go through all documents once. */
  public Document glance() {
    var document = objects;
    return document == null ? copy() : document;
  }

  /** The document with only these of its outermost fields, or with more; nobody may change it. */
  public Document glance(Set<String> fields) {
    var document = objects;
    return document == null
        ? PartialDecoder.decode(Unpooled.wrappedBuffer(bytes), fields)
        : document;
  }

  private void keep(Document document) {
    objects = document;
    RECENT.add(this);
  }

  /** It is no recent document any more. */
  void releaseObjects() {
    objects = null;
  }

  /** A copy that belongs to the caller. */
  public Document copy() {
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }

  /** The number of its bytes. */
  public int size() {
    return bytes.length;
  }
}
