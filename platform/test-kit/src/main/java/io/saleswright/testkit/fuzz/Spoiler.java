package io.saleswright.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils sound JSON in one place. */
public final class Spoiler {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Stands in the tree where a value comes that a tree can't hold. */
  private static final String MARK = "3f1c52aa-spoilt";

  private static final int TOO_MUCH = 3 * 1024 * 1024;
  private static final byte[][] NO_UTF8 = {
    {(byte) 0xC0, (byte) 0x80}, {(byte) 0xFF}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {0}
  };
  private static final List<String> NO_OBJECTS =
      List.of("null", "[]", "\"text\"", "3", "{\"a\":}", "<a/>", "{", "{}{}", "a=b&c=d");

  private final RandomGenerator random;

  public Spoiler(RandomGenerator random) {
    this.random = random;
  }

  /**
   * What became of it.
   *
   * @param how the way it was spoilt
   * @param bytes to be sent
   */
  public record Spoilt(Spoiling how, byte[] bytes) {}

  /** Spoils an object in a way, and in a place, that are drawn. */
  public Spoilt spoil(JsonNode sound) {
    byte[] before = utf8(sound.toString());
    while (true) {
      Spoiling how = any(List.of(Spoiling.values()));
      byte[] after = spoil(sound, how);
      // What is drawn may be what was there.
      if (!Arrays.equals(before, after)) {
        return new Spoilt(how, after);
      }
    }
  }

  private byte[] spoil(JsonNode sound, Spoiling how) {
    ObjectNode copy = (ObjectNode) sound.deepCopy();
    return switch (how) {
      case EMPTY -> new byte[0];
      case NO_OBJECT -> utf8(any(NO_OBJECTS));
      case CUT_OFF -> cutOff(utf8(copy.toString()));
      case BAD_UTF8 -> withBadBytes(utf8(copy.toString()));
      case HUGE_BODY -> utf8(copy.put("note", "x".repeat(TOO_MUCH)).toString());
      case EXTRA_FIELD -> extended(copy);
      case MISSING_FIELD -> reduced(copy);
      case DOUBLED_FIELD -> doubled(copy);
      default -> replaced(copy, any(how.replacements()));
    };
  }

  private byte[] replaced(ObjectNode object, String value) {
    List<JsonNode> parents = parents(object);
    JsonNode parent = any(parents);
    if (parent instanceof ObjectNode fields && !fields.isEmpty()) {
      fields.put(any(List.copyOf(fields.propertyNames())), MARK);
    } else if (parent instanceof ArrayNode items && !items.isEmpty()) {
      items.set(random.nextInt(items.size()), JSON.valueToTree(MARK));
    } else {
      object.put("spoilt", MARK);
    }
    return utf8(object.toString().replace("\"" + MARK + "\"", value));
  }

  private byte[] extended(ObjectNode object) {
    List<ObjectNode> objects = objects(object);
    any(objects).put(any(List.of("extra", "$where", "$set", "_id", "a.b", "", "__proto__")), 1);
    return utf8(object.toString());
  }

  private byte[] reduced(ObjectNode object) {
    ObjectNode fields = any(objects(object));
    if (!fields.isEmpty()) {
      fields.remove(any(List.copyOf(fields.propertyNames())));
    }
    return utf8(object.toString());
  }

  private byte[] doubled(ObjectNode object) {
    if (object.isEmpty()) {
      return utf8("{\"a\":1,\"a\":2}");
    }
    String name = any(List.copyOf(object.propertyNames()));
    return utf8("{\"" + name + "\":null," + object.toString().substring(1));
  }

  private byte[] cutOff(byte[] sound) {
    return Arrays.copyOf(sound, random.nextInt(sound.length));
  }

  private byte[] withBadBytes(byte[] sound) {
    byte[] bad = NO_UTF8[random.nextInt(NO_UTF8.length)];
    int place = random.nextInt(sound.length);
    byte[] bytes = Arrays.copyOf(sound, sound.length + bad.length);
    System.arraycopy(bad, 0, bytes, place, bad.length);
    System.arraycopy(sound, place, bytes, place + bad.length, sound.length - place);
    return bytes;
  }

  /** The root, and everything below it that holds something. */
  private static List<JsonNode> parents(ObjectNode root) {
    List<JsonNode> found = new ArrayList<>();
    found.add(root);
    root.forEach(child -> collect(child, found));
    return found;
  }

  private static void collect(JsonNode node, List<JsonNode> found) {
    if (!node.isEmpty()) {
      found.add(node);
      node.forEach(child -> collect(child, found));
    }
  }

  private static List<ObjectNode> objects(ObjectNode root) {
    return parents(root).stream()
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .toList();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
