package io.saleswright.customer.handovers.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.saleswright.customer.handovers.Leavers;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.BsonValue;

/** One document for each person, with the last day of those who leave. */
final class MongoLeavers implements Leavers {

  private static final String LAST_DAY = "lastDay";
  private static final String ID = "_id";

  private final MongoCollection<BsonDocument> leavers;
  private final GuardedProjection projection;

  MongoLeavers(MongoCollection<BsonDocument> leavers) {
    this.leavers = leavers;
    this.projection = new GuardedProjection(leavers);
  }

  @Override
  public void leave(String staffId, LocalDate lastDay, long sequence) {
    learn(staffId, new BsonString(lastDay.toString()), sequence);
  }

  @Override
  public void stay(String staffId, long sequence) {
    learn(staffId, BsonNull.VALUE, sequence);
  }

  private void learn(String staffId, BsonValue lastDay, long sequence) {
    projection.apply(staffId, sequence, new BsonDocument(LAST_DAY, lastDay));
  }

  @Override
  public SequencedMap<String, LocalDate> all() {
    SequencedMap<String, LocalDate> all = new LinkedHashMap<>();
    leavers
        .find(Filters.type(LAST_DAY, BsonType.STRING))
        .sort(Sorts.ascending(LAST_DAY, ID))
        .forEach(found ->
            all.put(
                found.getString(ID).getValue(),
                LocalDate.parse(found.getString(LAST_DAY).getValue())));
    return all;
  }
}
