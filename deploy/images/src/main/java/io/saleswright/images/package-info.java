/**
 * Packs services and gateway into OCI images, without a container engine: one archive each, in
 * layers by how often they change, the same bytes for the same input.
 */
@NullMarked
package io.saleswright.images;

import org.jspecify.annotations.NullMarked;
