package io.saleswright.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDbPointer;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonJavaScript;
import org.bson.BsonJavaScriptWithScope;
import org.bson.BsonMaxKey;
import org.bson.BsonMinKey;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonSymbol;
import org.bson.BsonTimestamp;
import org.bson.BsonUndefined;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartialDecoderTests {

  private static final BsonDocument INNER = new BsonDocument("last", new BsonInt32(9));

  static List<BsonValue> values() {
    return List.of(
        new BsonDouble(0.1),
        new BsonString("销售"),
        new BsonString(""),
        INNER,
        new BsonArray(List.of(INNER, new BsonString("a"))),
        new BsonBinary(new byte[] {1, 0, 2}),
        new BsonUndefined(),
        new BsonObjectId(new ObjectId()),
        BsonBoolean.TRUE,
        new BsonDateTime(1),
        BsonNull.VALUE,
        new BsonRegularExpression("^a.*", "i"),
        new BsonRegularExpression("", ""),
        new BsonDbPointer("db.orders", new ObjectId()),
        new BsonJavaScript("a()"),
        new BsonSymbol("symbol"),
        new BsonJavaScriptWithScope("a()", INNER),
        new BsonInt32(1),
        new BsonTimestamp(1, 2),
        new BsonInt64(1),
        new BsonDecimal128(Decimal128.parse("0.10")),
        new BsonMinKey(),
        new BsonMaxKey());
  }

  @ParameterizedTest
  @MethodSource("values")
  void stepsOverAValueOfEachType(BsonValue value) {
    var document =
        bytes(new BsonDocument("first", value).append("last", new BsonString("behind it")));

    assertThat(PartialDecoder.decode(document, Set.of("last")))
        .isEqualTo(new Document("last", "behind it"));
  }

  @Test
  void decodesWholeValuesAndNothingElse() {
    var document =
        bytes(new BsonDocument("a", new BsonInt32(1)).append("b", INNER).append("c", INNER));

    assertThat(PartialDecoder.decode(document, Set.of("c", "a", "unknown")))
        .isEqualTo(new Document("a", 1).append("c", new Document("last", 9)));
  }

  private static ByteBuf bytes(BsonDocument document) {
    return Unpooled.wrappedBuffer(
        new RawBsonDocument(document, new BsonDocumentCodec()).getByteBuffer().array());
  }
}
