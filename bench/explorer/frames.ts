/** What runs inside the browser: each counts the frames that it drew in so many seconds. */

export interface Stage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
}

/** Drags the drawing about, a step a frame. `drawings` counts those frames in which something was drawn. */
export const panFrames = (stage: Stage): Promise<{ frames: number; drawings: number }> =>
  new Promise((resolve) => {
    const canvas = document.querySelector('.drawing canvas.sigma-mouse');
    const context = (document.querySelector('.drawing canvas.sigma-nodes') as HTMLCanvasElement).getContext(
      'webgl2',
    );
    if (!canvas || !context) throw new Error('no drawing');
    const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
    const tell = (target: EventTarget, type: string, angle: number): void => {
      const clientX = middle.x + 120 * Math.cos(angle);
      const clientY = middle.y + 120 * Math.sin(angle);
      target.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, buttons: 1 }));
    };
    let drawings = 0;
    let drew = false;
    const clear = context.clear.bind(context);
    context.clear = (mask) => {
      drew = true;
      clear(mask);
    };
    let frames = 0;
    const start = performance.now();
    tell(canvas, 'mousedown', 0);
    const step = (now: number): void => {
      if (drew) drawings += 1;
      drew = false;
      if (now - start > stage.seconds * 1000) {
        tell(document, 'mouseup', 0.5);
        resolve({ frames, drawings });
        return;
      }
      frames += 1;
      tell(document, 'mousemove', frames / 10);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });

/** Draws `count` rectangles at a new place in every frame, and nothing else. */
export const rectangleFrames = (stage: Stage & { readonly count: number }): Promise<number> =>
  new Promise((resolve) => {
    const canvas = document.createElement('canvas');
    canvas.width = stage.width;
    canvas.height = stage.height;
    document.body.replaceChildren(canvas);
    const gl = canvas.getContext('webgl2');
    if (!gl) throw new Error('no WebGL');
    const shader = (type: number, source: string): WebGLShader => {
      const made = gl.createShader(type);
      if (!made) throw new Error('no shader');
      gl.shaderSource(made, source);
      gl.compileShader(made);
      return made;
    };
    const program = gl.createProgram();
    gl.attachShader(
      program,
      shader(
        gl.VERTEX_SHADER,
        'attribute vec2 place; uniform vec2 shift; void main() { gl_Position = vec4(place + shift, 0.0, 1.0); }',
      ),
    );
    gl.attachShader(
      program,
      shader(gl.FRAGMENT_SHADER, 'void main() { gl_FragColor = vec4(0.1, 0.4, 0.5, 1.0); }'),
    );
    gl.linkProgram(program);
    gl.useProgram(program);
    const side = 0.012;
    const places: number[] = [];
    for (let i = 0; i < stage.count; i++) {
      const angle = i * 2.399963;
      const far = 0.9 * Math.sqrt(i / stage.count);
      const [x, y] = [far * Math.cos(angle), far * Math.sin(angle)];
      places.push(x, y, x + side, y, x, y + side, x + side, y, x, y + side, x + side, y + side);
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(places), gl.STATIC_DRAW);
    const place = gl.getAttribLocation(program, 'place');
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, 2, gl.FLOAT, false, 0, 0);
    const shift = gl.getUniformLocation(program, 'shift');
    let frames = 0;
    const start = performance.now();
    const step = (now: number): void => {
      if (now - start > stage.seconds * 1000) {
        resolve(frames);
        return;
      }
      frames += 1;
      gl.uniform2f(shift, 0.1 * Math.cos(frames / 10), 0.1 * Math.sin(frames / 10));
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.drawArrays(gl.TRIANGLES, 0, stage.count * 6);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
