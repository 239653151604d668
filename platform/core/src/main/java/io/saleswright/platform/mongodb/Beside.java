package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.bson.BsonDocument;

/**
 * Aggregates, and the documents of another collection that were read with them.
 *
 * @param found the aggregates, in no order
 * @param others the documents of the other collection, in no order
 */
public record Beside<S>(List<Stored<S>> found, List<BsonDocument> others) {

  public Beside {
    found = List.copyOf(found);
    others = List.copyOf(others);
  }
}
