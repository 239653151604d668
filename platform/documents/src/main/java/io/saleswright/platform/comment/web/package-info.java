/** Comments over HTTP. */
@NullMarked
package io.saleswright.platform.comment.web;

import org.jspecify.annotations.NullMarked;
