package io.saleswright.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bson.BsonDocument;

/**
 * Gives documents the numbers by which people call them, such as SO-20261122-0007. Unique across
 * all instances and restarts, and not gapless: an instance takes a block of numbers with one write
 * and forgets what is left when it stops. Thread-safe.
 */
public final class DocumentNumbers {

  private static final int BLOCK = 20;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final MongoCollection<BsonDocument> counters;
  private final ZoneId zone;
  private final InstantSource time;
  private final Map<String, Block> blocks = new HashMap<>();

  /**
   * @param database the service's database; the counters lie in its collection {@code numbers}
   * @param zone the company's zone, which decides the day in the number
   */
  public DocumentNumbers(MongoDatabase database, ZoneId zone, InstantSource time) {
    this.counters = database.getCollection("numbers", BsonDocument.class);
    this.zone = zone;
    this.time = time;
  }

  /** The numbers of one day that this instance may still give out. */
  private record Block(String day, long next, long end) {

    boolean servesOn(String today) {
      return day.equals(today) && next <= end;
    }
  }

  /**
   * The next number of a kind of document.
   *
   * @param prefix short name of the kind, such as {@code SO}
   */
  public synchronized String next(String prefix) {
    String today = DAY.format(LocalDate.ofInstant(time.instant(), zone));
    Block block = blocks.get(prefix);
    if (block == null || !block.servesOn(today)) {
      block = take(prefix, today);
    }
    blocks.put(prefix, new Block(today, block.next() + 1, block.end()));
    return String.format(Locale.ROOT, "%s-%s-%04d", prefix, today, block.next());
  }

  private Block take(String prefix, String today) {
    BsonDocument counter =
        counters.findOneAndUpdate(
            Filters.eq("_id", prefix + "-" + today),
            Updates.inc("last", (long) BLOCK),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    if (counter == null) {
      throw new IllegalStateException("an upsert that returns the document returned none");
    }
    long last = counter.getNumber("last").longValue();
    return new Block(today, last - BLOCK + 1, last);
  }
}
