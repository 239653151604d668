package io.saleswright.store.server;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several updates in one command. Ordered ones end with the first error; the server underneath goes
 * on.
 */
record UpdateCommand(Document arguments) {

  Document run(CommandRunner runner) {
    var updates = Fields.list(arguments, "updates");
    var ordered = Utils.isTrue(arguments.getOrDefault("ordered", true));
    return ordered && updates.size() > 1 ? runOneByOne(updates, runner) : runner.run(arguments);
  }

  private Document runOneByOne(List<?> updates, CommandRunner runner) {
    var matched = 0;
    var modified = 0;
    var upserted = new ArrayList<Document>();
    var errors = List.<Document>of();
    for (var i = 0; i < updates.size() && errors.isEmpty(); i++) {
      var one = arguments.clone();
      one.put("updates", List.of(updates.get(i)));
      var result = runner.run(one);
      matched += Fields.number(result, "n");
      modified += Fields.number(result, "nModified");
      upserted.addAll(withIndex(result.get("upserted"), i));
      errors = withIndex(result.get("writeErrors"), i);
    }
    var response = new Document("n", matched).append("nModified", modified);
    if (!upserted.isEmpty()) {
      response.put("upserted", upserted);
    }
    if (!errors.isEmpty()) {
      response.put("writeErrors", errors);
    }
    Utils.markOkay(response);
    return response;
  }

  private static List<Document> withIndex(@Nullable Object entries, int index) {
    var indexed = new ArrayList<Document>();
    if (entries instanceof Iterable<?> list) {
      for (var entry : list) {
        var copy = ((Document) entry).clone();
        copy.put("index", index);
        indexed.add(copy);
      }
    }
    return indexed;
  }
}
