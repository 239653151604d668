package io.saleswright.bench.process;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/** What a server says of queries when it is asked to explain them. */
final class Explained {

  private static final String TOTAL = "totalDocsExamined";

  private Explained() {}

  /**
   * How many documents a server looks at for a query.
   *
   * @param query a command without what belongs to its session
   * @return not a number when it does not tell
   */
  static double documents(MongoDatabase database, BsonDocument query) {
    BsonDocument explain =
        new BsonDocument("explain", query).append("verbosity", new BsonString("executionStats"));
    try {
      return totals(database.runCommand(explain, BsonDocument.class));
    } catch (MongoException _) {
      return Double.NaN;
    }
  }

  /** A pipeline is told stage by stage, each with a total of its own; NaN when there is none. */
  private static double totals(BsonValue told) {
    if (told.isDocument() && told.asDocument().isNumber(TOTAL)) {
      return told.asDocument().getNumber(TOTAL).doubleValue();
    }
    List<BsonValue> inside =
        told.isDocument()
            ? List.copyOf(told.asDocument().values())
            : told.isArray() ? told.asArray().getValues() : List.of();
    return inside.stream()
        .mapToDouble(Explained::totals)
        .filter(total -> !Double.isNaN(total))
        .reduce(Double::sum)
        .orElse(Double.NaN);
  }
}
