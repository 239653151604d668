package io.saleswright.contract.catalogue.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.saleswright.contract.catalogue.KnownPrice;
import io.saleswright.contract.catalogue.KnownPrices;
import io.saleswright.contract.catalogue.KnownProduct;
import io.saleswright.contract.catalogue.KnownProducts;
import io.saleswright.platform.kernel.Money;
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

  private static final String ID = "_id";
  private static final String CODE = "code";
  private static final String NAME = "name";
  private static final String UNIT = "unit";
  private static final String PRICE = "price";
  private static final String SPECIFICATION = "specification";
  private static final String LISTED = "listPrice";
  private static final String COST = "cost";
  private static final String PRICES = "prices";
  private static final String DISCONTINUED = "discontinued";

  private final GuardedProjection projection;
  private final MongoCollection<BsonDocument> products;
  private final GuardedProjection costProjection;
  private final MongoCollection<BsonDocument> costs;

  MongoKnownProducts(MongoCollection<BsonDocument> products, MongoCollection<BsonDocument> costs) {
    this.projection = new GuardedProjection(products);
    this.products = products;
    this.costProjection = new GuardedProjection(costs);
    this.costs = costs;
  }

  @Override
  public void learn(String id, Sheet sheet, long sequence) {
    BsonDocument fields =
        new BsonDocument(CODE, new BsonString(sheet.code()))
            .append(NAME, new BsonString(sheet.name()))
            .append(SPECIFICATION, StoredPrice.text(sheet.specification()))
            .append(UNIT, new BsonString(sheet.unit()))
            .append(PRICE, StoredPrice.money(sheet.price()))
            .append(LISTED, StoredPrice.perhaps(sheet.listPrice()))
            .append(DISCONTINUED, BsonBoolean.valueOf(sheet.discontinued()));
    projection.apply(id, sequence, fields);
  }

  @Override
  public void learnPrice(String id, KnownPrice price, long sequence) {
    projection.apply(
        id, sequence, new BsonDocument(PRICES + "." + sequence, StoredPrice.write(price)));
  }

  @Override
  public void learnCost(String id, Money cost, long sequence) {
    costProjection.apply(id, sequence, new BsonDocument(COST, StoredPrice.money(cost)));
  }

  @Override
  public Map<String, KnownProduct> all(Set<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, BsonDocument> costOf = new HashMap<>();
    for (BsonDocument document : costs.find(Filters.in(ID, ids))) {
      costOf.put(document.getString(ID).getValue(), document);
    }
    Map<String, KnownProduct> found = new HashMap<>();
    for (BsonDocument document : products.find(Filters.in(ID, ids))) {
      if (document.isString(NAME)) {
        String id = document.getString(ID).getValue();
        found.put(id, read(id, document, costOf.getOrDefault(id, new BsonDocument())));
      }
    }
    return found;
  }

  private static KnownProduct read(String id, BsonDocument document, BsonDocument cost) {
    return new KnownProduct(
        id,
        document.getString(CODE).getValue(),
        document.getString(NAME).getValue(),
        StoredPrice.text(document, SPECIFICATION),
        document.getString(UNIT).getValue(),
        document.getBoolean(DISCONTINUED).getValue(),
        new KnownPrices(
            StoredPrice.money(document.getDocument(PRICE)),
            StoredPrice.perhaps(document, LISTED),
            prices(document),
            StoredPrice.perhaps(cost, COST)));
  }

  private static List<KnownPrice> prices(BsonDocument document) {
    return document.getDocument(PRICES, new BsonDocument()).entrySet().stream()
        .sorted(Comparator.comparing(price -> Long.parseLong(price.getKey())))
        .map(Entry::getValue)
        .map(price -> StoredPrice.read(price.asDocument()))
        .toList();
  }
}
