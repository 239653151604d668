package io.saleswright.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads manifests as Kubernetes does and finds what it would silently ignore. */
final class StrictManifest {

  private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

  private final List<HasMetadata> resources;
  private final List<String> unknown = new ArrayList<>();

  private StrictManifest(List<HasMetadata> resources) {
    this.resources = resources;
  }

  /**
   * Reads a file with one or more documents.
   *
   * @throws IllegalArgumentException when a value has the wrong type
   */
  static StrictManifest read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StrictManifest parse(String yaml) {
    List<HasMetadata> resources = new ArrayList<>();
    for (String document : yaml.split("(?m)^---$")) {
      resources.add(SERIALIZATION.unmarshal(document, HasMetadata.class));
    }
    StrictManifest manifest = new StrictManifest(resources);
    for (HasMetadata resource : resources) {
      String path = resource.getKind() + "/" + resource.getMetadata().getName();
      manifest.look(path, resource);
    }
    return manifest;
  }

  List<HasMetadata> resources() {
    return resources;
  }

  /** Paths of fields that Kubernetes does not know. */
  List<String> unknownFields() {
    return unknown;
  }

  private void look(String path, Object value) {
    switch (value) {
      case Collection<?> list -> {
        int index = 0;
        for (Object item : list) {
          look(path + "[" + index++ + "]", item);
        }
      }
      case Map<?, ?> map -> map.forEach((key, item) -> look(path + "." + key, item));
      case KubernetesResource resource -> lookInto(path, resource);
      default -> {}
    }
  }

  private void lookInto(String path, KubernetesResource resource) {
    try {
      BeanInfo type = Introspector.getBeanInfo(resource.getClass(), Object.class);
      for (PropertyDescriptor property : type.getPropertyDescriptors()) {
        Method getter = property.getReadMethod();
        Object value = getter == null ? null : getter.invoke(resource);
        if (property.getName().equals("additionalProperties") && value instanceof Map<?, ?> extra) {
          extra.keySet().forEach(field -> unknown.add(path + "." + field));
        } else if (value != null) {
          look(path + "." + property.getName(), value);
        }
      }
    } catch (IntrospectionException | ReflectiveOperationException e) {
      throw new IllegalStateException("can't look into " + path, e);
    }
  }
}
