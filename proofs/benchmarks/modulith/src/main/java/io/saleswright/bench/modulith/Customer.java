package io.saleswright.bench.modulith;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What is known of a customer. */
@Document("customers")
record Customer(@Id String id, String name) {}
