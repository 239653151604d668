package io.saleswright.platform.mongodb;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistry;

/** Writes a state as it is stored: its components, and behind them what is derived from it. */
final class StateWriter<S> {

  private static final int LENGTH = Integer.BYTES;
  private static final int END = 1;

  private final List<AggregateType.Derived<S>> derived;
  private final Codec<S> codec;
  private final CodecRegistry registry;

  StateWriter(AggregateType<S> type, Codec<S> codec, CodecRegistry registry) {
    this.derived = type.derived();
    this.codec = codec;
    this.registry = registry;
  }

  RawBsonDocument write(S state) {
    RawBsonDocument components = new RawBsonDocument(state, codec);
    if (derived.isEmpty()) {
      return components;
    }
    Document more = new Document();
    derived.forEach(field -> more.append(field.field(), field.value().apply(state)));
    BsonDocument values = more.toBsonDocument(BsonDocument.class, registry);
    return joined(components, new RawBsonDocument(values, new BsonDocumentCodec()));
  }

  /**
   * One document with the fields of both. A document is its length, its fields, and a zero byte, so
   * the fields of the second are copied behind those of the first; the state is not decoded again.
   */
  private static RawBsonDocument joined(RawBsonDocument first, RawBsonDocument second) {
    ByteBuffer one = first.getByteBuffer().asNIO();
    ByteBuffer other = second.getByteBuffer().asNIO();
    int size = one.remaining() + other.remaining() - LENGTH - END;
    ByteBuffer both = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    both.putInt(size);
    both.put(fields(one)).put(fields(other)).put((byte) 0);
    return new RawBsonDocument(both.array());
  }

  private static ByteBuffer fields(ByteBuffer document) {
    return document.slice(document.position() + LENGTH, document.remaining() - LENGTH - END);
  }
}
