/** Broken on purpose: the kernel of a platform. */
@NullMarked
package io.saleswright.testkit.architecture.broken.kernel;

import org.jspecify.annotations.NullMarked;
