package io.saleswright.bench.modulith;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What the catalogue says of a product. */
@Document("products")
record Product(@Id String id, String code, String name, Money price, boolean discontinued) {}
