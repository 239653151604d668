package io.saleswright.platform.schema;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.InvalidInput.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts told over HTTP in the form in which their events tell them, so that both come through the
 * same door: the schema that is published for the event.
 */
public final class ToldByHttp {

  private final JsonMapper json;

  public ToldByHttp(JsonMapper json) {
    this.json = json;
  }

  /**
   * What a request tells.
   *
   * @param type type of the event that would tell it
   * @param field the field in which the event names what it is about, such as {@code orderId}
   * @param id identity of that
   * @param body the request: the event's fields, and {@code type}
   */
  public Fact fact(String type, String field, String id, Record body, Act act) {
    ObjectNode data = json.valueToTree(body);
    data.remove("type");
    data.put(field, id);
    String written = data.toString();
    return new Fact(act.by() + " " + Ids.derived(act.by(), type, written), type, act.at(), written);
  }

  /** Reads what was told, once it keeps to its schema. */
  public static <T> Supplier<T> checked(Fact fact, Supplier<T> reading) {
    return () -> {
      List<FieldError> errors =
          PublishedSchemas.ours().errors(fact.type(), fact.data().getBytes(StandardCharsets.UTF_8));
      if (!errors.isEmpty()) {
        throw new InvalidInput(errors);
      }
      return reading.get();
    };
  }
}
