/** Proves that a description that contradicts itself, or the repository, is refused. */
@NullMarked
package io.saleswright.system;

import org.jspecify.annotations.NullMarked;
