package io.saleswright.platform.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;

/**
 * Says that a collection has everything that was to be built of other documents. The mark lies
 * among what was built and is removed with it, so that it is built again; also when it is removed
 * while somebody builds, because the mark under which they began is gone then. Several may build at
 * once.
 */
public final class BuildMark {

  private static final String ID = "_id";
  private static final String TOKEN = "token";
  private static final String BUILT = "built";

  private final MongoCollection<BsonDocument> collection;
  private final String id;

  /**
   * @param id of the mark, which nothing else in the collection has
   */
  public BuildMark(MongoCollection<BsonDocument> collection, String id) {
    this.collection = collection;
    this.id = id;
  }

  /** Whether all was built. */
  public boolean isSet() {
    return collection.find(Filters.and(Filters.eq(ID, id), Filters.eq(BUILT, true))).first()
        != null;
  }

  /**
   * Builds, and says so; again as long as something was removed meanwhile.
   *
   * @param building may be repeated, and leaves alone what is there
   */
  public void build(Runnable building) {
    while (!isSet()) {
      String token = begin();
      building.run();
      collection.updateOne(
          Filters.and(Filters.eq(ID, id), Filters.eq(TOKEN, token)), Updates.set(BUILT, true));
    }
  }

  /** Whoever builds at the same time does so under the same token. */
  private String begin() {
    Bson mark = Filters.eq(ID, id);
    BsonDocument begun = null;
    while (begun == null) {
      try {
        collection.updateOne(
            mark,
            Updates.setOnInsert(TOKEN, new ObjectId().toHexString()),
            new UpdateOptions().upsert(true));
      } catch (MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
          throw e;
        }
      }
      begun = collection.find(mark).first();
    }
    return begun.getString(TOKEN, new BsonString("")).getValue();
  }
}
