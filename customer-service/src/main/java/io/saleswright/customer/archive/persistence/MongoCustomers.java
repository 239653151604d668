package io.saleswright.customer.archive.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerQuery;
import io.saleswright.customer.archive.CustomerQuery.Word;
import io.saleswright.customer.archive.Customers;
import io.saleswright.customer.archive.Scope;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Finds files by the fields that the archive indexes. A word is looked up by its grams, which an
 * index holds; the texts themselves then decide, because the grams may stand apart.
 */
final class MongoCustomers implements Customers {

  static final String GRAMS = "state.keys.grams";
  static final String MARKS = "state.keys.marks";
  static final String OWNER = "state.owner";
  static final String REGION = "state.profile.region";

  private static final String OPEN_TEXT = "state.keys.open";
  private static final String FULL_TEXT = "state.keys.full";
  private static final String NAME = "name";

  private final EnvelopeStore<Customer> files;

  MongoCustomers(EnvelopeStore<Customer> files) {
    this.files = files;
  }

  @Override
  public List<Stored<Customer>> newestFirst(CustomerQuery query, Slice slice) {
    return files.newestFirst(filter(query), slice);
  }

  @Override
  public List<Stored<Customer>> sharing(Collection<String> marks, Scope scope, int limit) {
    if (marks.isEmpty()) {
      return List.of();
    }
    List<Bson> conditions = new ArrayList<>(List.of(Filters.in(MARKS, marks)));
    conditions.addAll(within(scope));
    return files.newestFirst(Filters.and(conditions), Slice.first(limit));
  }

  @Override
  public Map<String, String> names(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    files
        .fields(Filters.in("_id", ids), "state.profile.name")
        .forEach(file ->
            names.put(
                file.getString("_id").getValue(),
                file.getDocument("state").getDocument("profile").getString(NAME).getValue()));
    return names;
  }

  @Override
  public long count() {
    return files.count(new BsonDocument());
  }

  private static Bson filter(CustomerQuery query) {
    List<Bson> conditions = new ArrayList<>(within(query.scope()));
    if (query.region() != null) {
      conditions.add(Filters.eq(REGION, query.region()));
    }
    if (query.owner() != null) {
      conditions.add(Filters.eq(OWNER, query.owner()));
    }
    String text = query.contactsToo() ? FULL_TEXT : OPEN_TEXT;
    for (Word word : query.words()) {
      word.grams().forEach(gram -> conditions.add(Filters.eq(GRAMS, gram)));
      conditions.add(Filters.regex(text, Pattern.quote(word.text())));
    }
    return conditions.isEmpty() ? new BsonDocument() : Filters.and(conditions);
  }

  private static List<Bson> within(Scope scope) {
    return switch (scope) {
      case Scope.All _ -> List.of();
      case Scope.None _ -> List.of(Filters.in("_id", List.of()));
      case Scope.Own(String staffId) -> List.of(Filters.eq(OWNER, staffId));
      case Scope.OwnAndRegion(String staffId, String region) ->
          List.of(Filters.or(Filters.eq(OWNER, staffId), Filters.eq(REGION, region)));
    };
  }
}
