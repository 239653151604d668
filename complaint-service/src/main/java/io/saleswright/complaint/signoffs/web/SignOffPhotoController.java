package io.saleswright.complaint.signoffs.web;

import io.saleswright.complaint.goods.OrderPhoto;
import io.saleswright.complaint.signoffs.SignOffPhotoDesk;
import io.saleswright.complaint.signoffs.SignOffPhotoDesk.Photos;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.access.NotesLists;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The photos of the sign-off that a complaint comes from. */
@RestController
@RequestMapping("/api/complaints/{id}/sign-off-photos")
class SignOffPhotoController {

  private final SignOffPhotoDesk desk;

  SignOffPhotoController(SignOffPhotoDesk desk) {
    this.desk = desk;
  }

  /**
   * A photo, which stays at the order.
   *
   * @param id identity of the file among those of the order
   * @param kind its media type
   * @param size how many bytes it has
   * @param address where it is read, by those who see the order and by whoever has the case
   */
  record PhotoView(String id, String kind, long size, String address) {

    static PhotoView of(String orderId, OrderPhoto photo) {
      return new PhotoView(
          photo.id(),
          photo.kind(),
          photo.size(),
          "/api/orders/" + orderId + "/photos/" + photo.id());
    }
  }

  /** The photos of a sign-off. */
  record PhotosView(List<PhotoView> items) {}

  /** The photos of the order whose sign-off a complaint comes from (CMP-16). */
  @GetMapping
  @NotesLists(of = "photos of a sign-off", rule = "CMP-16")
  PhotosView photos(@PathVariable String id, Caller caller) {
    Photos found = desk.of(id, caller);
    return new PhotosView(
        found.photos().stream().map(photo -> PhotoView.of(found.orderId(), photo)).toList());
  }
}
