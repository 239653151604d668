package io.saleswright.bench.probe;

import com.mongodb.client.MongoCollection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that an endpoint of the order service can do: what orders are compared with. Same
 * process, same security, same connection to the store.
 */
@RestController
@RequestMapping("/api/orders/probe")
class ProbeController {

  private final MongoCollection<Document> collection;

  ProbeController(MongoCollection<Document> collection) {
    this.collection = collection;
  }

  /** Parses and answers. */
  @PostMapping("/echoes")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Object> echo(@RequestBody Map<String, Object> body) {
    return identified(body);
  }

  /** Parses, does one acknowledged insert, and answers. */
  @PostMapping("/inserts")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Object> insert(@RequestBody Map<String, Object> body) {
    Map<String, Object> document = identified(body);
    collection.insertOne(new Document(document));
    return document;
  }

  private static Map<String, Object> identified(Map<String, Object> body) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("_id", UUID.randomUUID().toString());
    document.putAll(body);
    return document;
  }
}
