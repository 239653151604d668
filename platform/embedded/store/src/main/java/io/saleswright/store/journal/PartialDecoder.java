package io.saleswright.store.journal;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import java.util.Set;

/** Decodes some of the outermost fields of a document and steps over the others. */
final class PartialDecoder {

  private PartialDecoder() {}

  static Document decode(ByteBuf in, Set<String> fields) {
    var document = new Document();
    in.skipBytes(Integer.BYTES);
    for (var type = in.readByte(); type != BsonConstants.TERMINATING_BYTE; type = in.readByte()) {
      var name = BsonDecoder.decodeCString(in);
      if (fields.contains(name)) {
        document.put(name, BsonDecoder.decodeValue(type, in));
      } else {
        in.skipBytes(length(type, in));
      }
    }
    return document;
  }

  /** The bytes of the value that comes next. */
  private static int length(byte type, ByteBuf in) {
    return switch (type) {
      case BsonConstants.TYPE_UNDEFINED,
          BsonConstants.TYPE_NULL,
          BsonConstants.TYPE_MIN_KEY,
          BsonConstants.TYPE_MAX_KEY ->
          0;
      case BsonConstants.TYPE_BOOLEAN -> 1;
      case BsonConstants.TYPE_INT32 -> Integer.BYTES;
      case BsonConstants.TYPE_DOUBLE,
          BsonConstants.TYPE_UTC_DATETIME,
          BsonConstants.TYPE_TIMESTAMP,
          BsonConstants.TYPE_INT64 ->
          Long.BYTES;
      case BsonConstants.TYPE_OBJECT_ID -> BsonConstants.LENGTH_OBJECTID;
      case BsonConstants.TYPE_DECIMAL128 -> 2 * Long.BYTES;
      case BsonConstants.TYPE_EMBEDDED_DOCUMENT,
          BsonConstants.TYPE_ARRAY,
          BsonConstants.TYPE_JAVASCRIPT_CODE_WITH_SCOPE ->
          announced(in);
      case BsonConstants.TYPE_UTF8_STRING,
          BsonConstants.TYPE_JAVASCRIPT_CODE,
          BsonConstants.TYPE_SYMBOL ->
          Integer.BYTES + announced(in);
      case BsonConstants.TYPE_DATA -> Integer.BYTES + 1 + announced(in);
      case BsonConstants.TYPE_DBPOINTER ->
          Integer.BYTES + announced(in) + BsonConstants.LENGTH_OBJECTID;
      case BsonConstants.TYPE_REGEX -> lengthOfTwoTexts(in);
      default -> throw new IllegalStateException("unknown type of a field: " + type);
    };
  }

  private static int announced(ByteBuf in) {
    return in.getIntLE(in.readerIndex());
  }

  private static int lengthOfTwoTexts(ByteBuf in) {
    var first = in.bytesBefore(BsonConstants.STRING_TERMINATION) + 1;
    var second =
        in.bytesBefore(
                in.readerIndex() + first,
                in.readableBytes() - first,
                BsonConstants.STRING_TERMINATION)
            + 1;
    return first + second;
  }
}
