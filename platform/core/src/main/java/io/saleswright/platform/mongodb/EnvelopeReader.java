package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.mongodb.Envelope.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.BsonValueCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.RawBsonDocumentCodec;

/** Turns stored documents into envelopes, bringing states of older formats up to date. */
final class EnvelopeReader<S> {

  private static final DecoderContext DECODING = DecoderContext.builder().build();
  private static final RawBsonDocumentCodec RAW = new RawBsonDocumentCodec();
  private static final BsonValueCodec VALUES = new BsonValueCodec();

  private final AggregateType<S> type;
  private final Codec<S> codec;

  EnvelopeReader(AggregateType<S> type, Codec<S> codec) {
    this.type = type;
    this.codec = codec;
  }

  Envelope<S> read(RawBsonDocument bytes) {
    BsonDocument document = fields(bytes);
    RawBsonDocument state = (RawBsonDocument) document.getDocument(Envelope.STATE);
    return new Envelope<>(
        document.getString(Envelope.ID).getValue(),
        number(document, Envelope.VERSION),
        number(document, Envelope.REVISION),
        lastRevision(document),
        number(document, Envelope.LAST_EVENT),
        // Absent where none was given, such as in documents of earlier releases.
        document.containsKey(Envelope.LAST_NOTICE) ? number(document, Envelope.LAST_NOTICE) : 0,
        decode(state, document.getInt32(Envelope.SCHEMA).getValue()),
        size(bytes) - size(state),
        document.containsKey(Envelope.PENDING_SINCE),
        seen(document),
        facts(document),
        keys(document),
        array(document, Envelope.DISCREPANCIES),
        clocks(document),
        stamp(document, Envelope.CREATED),
        stamp(document, Envelope.CHANGED));
  }

  /**
   * All fields but outbox and trail, read in one pass: a raw document begins anew for every field
   * that it is asked for.
   */
  private static BsonDocument fields(RawBsonDocument bytes) {
    BsonDocument fields = new BsonDocument();
    try (BsonReader reader = bytes.asBsonReader()) {
      reader.readStartDocument();
      while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
        String name = reader.readName();
        switch (name) {
          case Envelope.STATE -> fields.append(name, RAW.decode(reader, DECODING));
          case Envelope.OUTBOX, Envelope.TRAIL -> reader.skipValue();
          default -> fields.append(name, VALUES.decode(reader, DECODING));
        }
      }
    }
    return fields;
  }

  private S decode(RawBsonDocument state, int schema) {
    if (schema == type.schema()) {
      try (BsonReader bytes = state.asBsonReader()) {
        return codec.decode(bytes, DECODING);
      }
    }
    try (BsonReader bytes = state.asBsonReader();
        BsonReader current =
            type.upcast(new BsonDocumentCodec().decode(bytes, DECODING), schema).asBsonReader()) {
      return codec.decode(current, DECODING);
    }
  }

  private static int size(RawBsonDocument document) {
    return document.getByteBuffer().remaining();
  }

  private static long number(BsonDocument document, String field) {
    return document.getNumber(field).longValue();
  }

  /** What a store that was taken back has lost of it may have gone further (ADR 0036). */
  private static long lastRevision(BsonDocument document) {
    long present = number(document, Envelope.REVISION);
    return document.containsKey(Envelope.LAST_REVISION)
        ? Math.max(present, number(document, Envelope.LAST_REVISION))
        : present;
  }

  private static Map<String, Long> seen(BsonDocument document) {
    Map<String, Long> seen = new HashMap<>();
    for (BsonValue entry : array(document, Envelope.SEEN)) {
      BsonDocument mark = entry.asDocument();
      seen.put(mark.getString("from").getValue(), mark.getNumber("sequence").longValue());
    }
    return seen;
  }

  private static List<String> facts(BsonDocument document) {
    return array(document, Envelope.FACTS).stream()
        .map(fact -> fact.asString().getValue())
        .toList();
  }

  private static Map<String, String> keys(BsonDocument document) {
    Map<String, String> keys = new HashMap<>();
    putKey(keys, document.getDocument(Envelope.CREATED));
    for (BsonValue entry : array(document, Envelope.KEYS)) {
      putKey(keys, entry.asDocument());
    }
    return keys;
  }

  private static void putKey(Map<String, String> keys, BsonDocument entry) {
    if (entry.containsKey("key")) {
      keys.put(entry.getString("key").getValue(), entry.getString("body").getValue());
    }
  }

  private static List<Deadline> clocks(BsonDocument document) {
    List<Deadline> clocks = new ArrayList<>();
    for (BsonValue entry : array(document, Envelope.CLOCKS)) {
      BsonDocument clock = entry.asDocument();
      clocks.add(
          new Deadline(
              clock.getString("rule").getValue(),
              Instant.ofEpochMilli(clock.getDateTime("due").getValue()),
              clock.getBoolean(Envelope.MISSED, BsonBoolean.FALSE).getValue(),
              clock.containsKey("reminder")
                  ? Instant.ofEpochMilli(clock.getDateTime("reminder").getValue())
                  : null));
    }
    return clocks;
  }

  private static Stamp stamp(BsonDocument document, String field) {
    BsonDocument stamp = document.getDocument(field);
    return new Stamp(
        Instant.ofEpochMilli(stamp.getDateTime("at").getValue()), stamp.getString("by").getValue());
  }

  private static BsonArray array(BsonDocument document, String field) {
    return document.getArray(field, new BsonArray());
  }
}
