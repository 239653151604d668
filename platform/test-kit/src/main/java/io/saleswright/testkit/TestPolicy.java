package io.saleswright.testkit;

import tools.jackson.databind.JsonNode;

/**
 * Another value of a policy for as long as a test needs it: closing it puts back the value that was
 * in force before, so that whichever test comes next finds the company's rules as they are.
 *
 * <pre>{@code
 * try (TestPolicy _ = TestPolicy.set(as("admin"), "order", "verification", "\"1s\"")) {
 *   id = orders.received();
 * }
 * }</pre>
 */
public final class TestPolicy implements AutoCloseable {

  private final TestHttp editor;
  private final String path;
  private final String key;
  private final String before;

  private TestPolicy(TestHttp editor, String policy, String key) {
    this.editor = editor;
    this.path = "/api/admin/policies/" + policy;
    this.key = key;
    this.before = inForce();
  }

  /**
   * Puts a value in force.
   *
   * @param editor somebody who may change the policy
   * @param json the value as JSON, such as {@code "\"1s\""}
   */
  public static TestPolicy set(TestHttp editor, String policy, String key, String json) {
    TestPolicy changed = new TestPolicy(editor, policy, key);
    changed.put(json);
    return changed;
  }

  private String inForce() {
    for (JsonNode value : editor.get(path).expect(200).body().path("values")) {
      if (value.path("key").asString("").equals(key)) {
        return value.path("value").toString();
      }
    }
    throw new AssertionError("no " + key + " at " + path);
  }

  private void put(String json) {
    editor
        .with("If-Match", editor.get(path).expect(200).etag())
        .put(path, "{\"values\": {\"%s\": %s}, \"reason\": \"a test\"}".formatted(key, json))
        .expect(200);
  }

  @Override
  public void close() {
    put(before);
  }
}
