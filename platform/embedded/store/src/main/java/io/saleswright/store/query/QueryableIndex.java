package io.saleswright.store.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An index that can say whether and how it helps a query. */
public interface QueryableIndex {

  /**
   * @param conditions what all documents looked for have in common
   * @param order how they are to be sorted, null for not at all
   * @param limited whether only the first ones in that order are wanted
   * @return empty when the index does not help; otherwise a plan that leaves out no document that
   *     meets the conditions
   */
  Optional<AccessPlan> plan(Conditions conditions, @Nullable Document order, boolean limited);
}
