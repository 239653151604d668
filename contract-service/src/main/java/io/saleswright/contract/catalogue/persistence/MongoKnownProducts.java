package io.saleswright.contract.catalogue.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.saleswright.contract.catalogue.KnownPrice;
import io.saleswright.contract.catalogue.KnownPrices;
import io.saleswright.contract.catalogue.KnownProduct;
import io.saleswright.contract.catalogue.KnownProducts;
import io.saleswright.platform.mongodb.GuardedProjection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * What the order service told, one document per product. Each price lies under the number of the
 * event that told it, so that a repeat of an event writes the same once more.
 */
final class MongoKnownProducts implements KnownProducts {

  private static final String CODE = "code";
  private static final String NAME = "name";
  private static final String UNIT = "unit";
  private static final String PRICE = "price";
  private static final String PRICES = "prices";
  private static final String DISCONTINUED = "discontinued";

  private final GuardedProjection projection;
  private final MongoCollection<BsonDocument> products;

  MongoKnownProducts(MongoCollection<BsonDocument> products) {
    this.projection = new GuardedProjection(products);
    this.products = products;
  }

  @Override
  public void learn(String id, Sheet sheet, long sequence) {
    BsonDocument fields =
        new BsonDocument(CODE, new BsonString(sheet.code()))
            .append(NAME, new BsonString(sheet.name()))
            .append(UNIT, new BsonString(sheet.unit()))
            .append(PRICE, StoredPrice.money(sheet.price()))
            .append(DISCONTINUED, BsonBoolean.valueOf(sheet.discontinued()));
    projection.apply(id, sequence, fields);
  }

  @Override
  public void learnPrice(String id, KnownPrice price, long sequence) {
    projection.apply(
        id, sequence, new BsonDocument(PRICES + "." + sequence, StoredPrice.write(price)));
  }

  @Override
  public Map<String, KnownProduct> all(Set<String> ids) {
    Map<String, KnownProduct> found = new HashMap<>();
    for (BsonDocument document : products.find(Filters.in("_id", ids))) {
      if (document.isString(NAME)) {
        KnownProduct product = read(document);
        found.put(product.id(), product);
      }
    }
    return found;
  }

  private static KnownProduct read(BsonDocument document) {
    return new KnownProduct(
        document.getString("_id").getValue(),
        document.getString(CODE).getValue(),
        document.getString(NAME).getValue(),
        document.getString(UNIT).getValue(),
        document.getBoolean(DISCONTINUED).getValue(),
        new KnownPrices(StoredPrice.money(document.getDocument(PRICE)), prices(document)));
  }

  private static List<KnownPrice> prices(BsonDocument document) {
    return document.getDocument(PRICES, new BsonDocument()).entrySet().stream()
        .sorted(Comparator.comparing(price -> Long.parseLong(price.getKey())))
        .map(Entry::getValue)
        .map(price -> StoredPrice.read(price.asDocument()))
        .toList();
  }
}
