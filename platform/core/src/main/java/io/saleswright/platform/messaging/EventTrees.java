package io.saleswright.platform.messaging;

import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.json.UnreadableJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads JSON whose form is looked at before it is taken for an event's data. */
final class EventTrees {

  private static final EventJson JSON = new EventJson();

  private EventTrees() {}

  /** The JSON as a tree; null when it is none. */
  static @Nullable JsonNode read(byte[] json) {
    try {
      return JSON.read(json, JsonNode.class);
    } catch (UnreadableJson _) {
      return null;
    }
  }

  /** What to say of data of which there is no tree. */
  static Unreadable noJson() {
    return new Unreadable(
        "The data is no JSON that is read here: it must be well-formed and keep within the limits.");
  }
}
