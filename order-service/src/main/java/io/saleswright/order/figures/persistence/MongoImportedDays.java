package io.saleswright.order.figures.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.saleswright.order.figures.ImportedDays;
import io.saleswright.platform.mongodb.BuildMark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * One document for each day of a source. It counts how often it was told to have changed, and for
 * which of these times it was counted: what was read of the orders afterwards has everything in it
 * that was told before, and is kept only if nothing was told meanwhile (ADR 39).
 */
final class MongoImportedDays implements ImportedDays {

  private static final String ID = "_id";
  private static final String SOURCE = "source";
  private static final String DAY = "day";
  private static final String CHANGES = "changes";
  private static final String COUNTED = "counted";
  private static final String GROUPS = "groups";
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<BsonDocument> days;
  private final ImportedOrders orders;

  MongoImportedDays(MongoCollection<BsonDocument> days, ImportedOrders orders) {
    this.days = days;
    this.orders = orders;
    index();
  }

  private void index() {
    days.createIndex(Indexes.ascending(SOURCE));
  }

  @Override
  public void changed(String source, LocalDate day) {
    Bson change =
        Updates.combine(
            Updates.inc(CHANGES, 1L),
            Updates.setOnInsert(SOURCE, source),
            Updates.setOnInsert(DAY, day));
    Bson key = Filters.eq(ID, source + "/" + day);
    try {
      days.updateOne(key, change, UPSERT);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      days.updateOne(key, change);
    }
  }

  /** What all orders of a source come to, by region and team, each as often as it has days. */
  List<ImportGroup> of(String source) {
    buildOnce(source);
    return days.find(Filters.eq(SOURCE, source)).into(new ArrayList<>()).stream()
        .flatMap(day -> (isCounted(day) ? groups(day) : count(day)).stream())
        .toList();
  }

  /**
   * Finds the days of what was taken over before days were kept, or of which they were removed,
   * indexes and all. Nothing is kept of a source that nobody has.
   */
  private void buildOnce(String source) {
    BuildMark built = new BuildMark(days, source);
    if (!built.isSet() && !orders.days(source).isEmpty()) {
      built.build(() -> {
        index();
        orders.days(source).forEach(day -> changed(source, day));
      });
    }
  }

  private List<ImportGroup> count(BsonDocument day) {
    LocalDate date =
        LocalDate.ofInstant(Instant.ofEpochMilli(day.getDateTime(DAY).getValue()), ZoneOffset.UTC);
    List<ImportGroup> found =
        orders.groups(
            Filters.and(
                Filters.eq(ImportedOrders.SOURCE, day.getString(SOURCE).getValue()),
                Filters.eq(ImportedOrders.DAY, date)));
    long changes = day.getInt64(CHANGES).getValue();
    days.updateOne(
        Filters.and(Filters.eq(ID, day.getString(ID).getValue()), Filters.eq(CHANGES, changes)),
        Updates.combine(
            Updates.set(COUNTED, changes),
            Updates.set(GROUPS, new BsonArray(found.stream().map(ImportGroup::stored).toList()))));
    return found;
  }

  private static boolean isCounted(BsonDocument day) {
    return day.containsKey(COUNTED) && day.getInt64(COUNTED).equals(day.getInt64(CHANGES));
  }

  private static List<ImportGroup> groups(BsonDocument day) {
    return day.getArray(GROUPS).stream().map(group -> ImportGroup.of(group.asDocument())).toList();
  }
}
