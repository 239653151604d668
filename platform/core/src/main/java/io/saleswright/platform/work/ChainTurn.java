package io.saleswright.platform.work;

import com.mongodb.client.model.Filters;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Turn;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in a chain of approvals, as it lies in the store. */
public final class ChainTurn {

  private ChainTurn() {}

  /**
   * When the step whose turn it is waits for somebody: one of their roles may decide it, and
   * whoever would do it has neither submitted the paper nor decided another step of it (SEC-06).
   * Whether the chain waits at all, the stage says.
   *
   * @param approval the field where the approval is stored
   */
  public static Bson waitsFor(String approval, Worker worker) {
    BsonArray roles = new BsonArray();
    worker.roles().stream().sorted().map(BsonString::new).forEach(roles::add);
    BsonValue done = size(orNone("$" + approval + ".decisions"));
    BsonDocument turn =
        new BsonDocument(
            "$arrayElemAt", new BsonArray(List.of(orNone("$" + approval + ".turns.roles"), done)));
    BsonDocument common =
        new BsonDocument("$setIntersection", new BsonArray(List.of(orNone(turn), roles)));
    return Filters.and(
        Filters.expr(
            new BsonDocument("$gt", new BsonArray(List.of(size(common), new BsonInt32(0))))),
        Filters.ne(approval + ".submittedBy", worker.by()),
        Filters.ne(approval + ".decisions.by", worker.by()));
  }

  private static BsonValue size(BsonValue array) {
    return new BsonDocument("$size", array);
  }

  private static BsonDocument orNone(String field) {
    return orNone(new BsonString(field));
  }

  private static BsonDocument orNone(BsonValue array) {
    return new BsonDocument("$ifNull", new BsonArray(List.of(array, new BsonArray())));
  }

  /** The roles whose turn it is; none when nobody's is. */
  public static List<String> rolesOf(@Nullable Approval approval) {
    return approval == null ? List.of() : approval.next().map(Turn::roles).orElse(List.of());
  }
}
