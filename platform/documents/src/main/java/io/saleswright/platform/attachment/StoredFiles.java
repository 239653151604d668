package io.saleswright.platform.attachment;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.pulse.Rehearsal;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * Where the bytes of attachments lie: GridFS, in the bucket {@code attachments}. Before bytes are
 * stored or an aggregate forgets them, a note of doubt is made; it goes when aggregate and bytes
 * agree. What is doubtful for long is for the sweep. Thread-safe.
 */
final class StoredFiles {

  private static final String DOUBTS = "attachments.doubts";
  private static final String THING = "thing";
  private static final String SUBJECT = "subject";
  private static final String AT = "at";

  private final GridFSBucket bucket;
  private final MongoCollection<BsonDocument> doubts;

  StoredFiles(MongoDatabase database) {
    this.bucket = GridFSBuckets.create(database, "attachments");
    this.doubts = database.getCollection(DOUBTS, BsonDocument.class);
  }

  /**
   * A file about which aggregate and bytes may not agree.
   *
   * @param file where the bytes lie
   * @param thing the kind of aggregate
   * @param subject its identity
   */
  record Doubt(String file, String thing, String subject) {}

  /** Notes that aggregate and bytes may not agree from now on. */
  void doubt(Doubt doubt, Instant at) {
    doubts.replaceOne(
        Filters.eq("_id", doubt.file()),
        new BsonDocument("_id", new BsonString(doubt.file()))
            .append(THING, new BsonString(doubt.thing()))
            .append(SUBJECT, new BsonString(doubt.subject()))
            .append(AT, new BsonDateTime(at.toEpochMilli())),
        new ReplaceOptions().upsert(true));
  }

  /** Aggregate and bytes agree. */
  void settle(String file) {
    doubts.deleteOne(Filters.eq("_id", file));
  }

  /** What has been doubtful for so long, the longest first. */
  SequencedMap<String, Instant> doubtful(Look look, Duration patience) {
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    Bson wanted =
        Filters.and(
            Filters.lt(AT, new BsonDateTime(look.now().minus(patience).toEpochMilli())),
            Filters.nin("_id", look.without()));
    if (Rehearsal.notes(DOUBTS, wanted)) {
      return found;
    }
    doubts
        .find(wanted)
        .sort(Sorts.ascending(AT))
        .limit(look.limit())
        .forEach(doubt ->
            found.put(
                doubt.getString("_id").getValue(),
                Instant.ofEpochMilli(doubt.getDateTime(AT).getValue()).plus(patience)));
    return found;
  }

  Optional<Doubt> doubtOf(String file) {
    return Optional.ofNullable(doubts.find(Filters.eq("_id", file)).first())
        .map(doubt ->
            new Doubt(
                file, doubt.getString(THING).getValue(), doubt.getString(SUBJECT).getValue()));
  }

  /** Where to write a file; nothing of it stays unless it is closed. */
  GridFSUploadStream write(String file) {
    return bucket.openUploadStream(new BsonString(file), file, new GridFSUploadOptions());
  }

  /** The bytes of a file, piece by piece. */
  InputStream read(String file) {
    return bucket.openDownloadStream(new BsonString(file));
  }

  /** Removes the bytes, also those of an upload that a crash ended; none is no failure. */
  void remove(String file) {
    try {
      bucket.delete(new BsonString(file));
    } catch (MongoGridFSException _) {
      // There is no entry of the whole file; its pieces are gone all the same.
    }
    settle(file);
  }
}
