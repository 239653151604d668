/** The directory over HTTP. */
@NullMarked
package io.saleswright.performance.directory.web;

import org.jspecify.annotations.NullMarked;
