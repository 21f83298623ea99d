package optout.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes JPEG through the JDK, without metadata. Its encoder is the IJG's or libjpeg-turbo; with
 * the whole-number transform both write the same bytes.
 */
public final class Jpeg {
  private static final float QUALITY = 0.85f;

  private Jpeg() {}

  /** The file. */
  public static byte[] encode(Pixels pixels) {
    int width = pixels.width();
    BufferedImage image = new BufferedImage(width, pixels.height(), BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width];
    for (int y = 0; y < pixels.height(); y++) {
      pixels.row(y, row);
      image.setRGB(0, y, width, 1, row, 0, width);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }
}
