package io.saleswright.customer.edits.persistence;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.saleswright.customer.edits.Edit;
import io.saleswright.customer.edits.EditHistory;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;

/** The edits of customers' files, one document for each. */
final class MongoEdits implements EditHistory {

  private static final String CUSTOMER = "customerId";
  private static final String NUMBER = "number";
  private static final String EDIT = "edit";
  private static final String CHANGED_FIELD = EDIT + ".changes.field";

  private final MongoCollection<BsonDocument> edits;
  private final Codec<Edit> codec;

  private MongoEdits(MongoCollection<BsonDocument> edits) {
    this.edits = edits;
    this.codec = edits.getCodecRegistry().get(Edit.class);
  }

  static MongoEdits in(MongoCollection<BsonDocument> edits) {
    edits.createIndex(Indexes.ascending(CUSTOMER, NUMBER), new IndexOptions().unique(true));
    return new MongoEdits(edits);
  }

  @Override
  public void keep(String customerId, Edit edit) {
    String id = customerId + "/" + edit.number();
    BsonDocument document =
        new BsonDocument("_id", new BsonString(id))
            .append(CUSTOMER, new BsonString(customerId))
            .append(NUMBER, new BsonInt32(edit.number()))
            .append(EDIT, new BsonDocumentWrapper<>(edit, codec));
    edits.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
  }

  @Override
  public List<Edit> before(String customerId, int before, int limit) {
    return newestFirst(
        edits
            .find(Filters.and(Filters.eq(CUSTOMER, customerId), Filters.lt(NUMBER, before)))
            .limit(limit));
  }

  @Override
  public List<Edit> handOvers(String customerId) {
    return newestFirst(
        edits.find(
            Filters.and(Filters.eq(CUSTOMER, customerId), Filters.eq(CHANGED_FIELD, Edit.OWNER))));
  }

  @Override
  public void forgetPeople(String customerId) {
    newestFirst(edits.find(Filters.eq(CUSTOMER, customerId)))
        .forEach(edit -> keep(customerId, edit.withoutPersonalValues()));
  }

  private List<Edit> newestFirst(FindIterable<BsonDocument> found) {
    return found
        .sort(Sorts.descending(NUMBER))
        .map(document ->
            codec.decode(
                new BsonDocumentReader(document.getDocument(EDIT)),
                DecoderContext.builder().build()))
        .into(new ArrayList<>());
  }
}
