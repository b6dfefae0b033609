const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const fillManifest = require('./scripts/fill-manifest.js');

const source = path.join(__dirname, 'src');
const output = path.join(__dirname, 'dist');

/** Where the add-in will be served from; it stands in the manifest. */
const addinUrl = process.env.ADDIN_URL ?? 'https://localhost:3000';

/** What both builds have in common. */
function common(mode) {
  return {
    mode,
    context: __dirname,
    target: ['web', 'es2022'],
    devtool: mode === 'production' ? 'source-map' : 'cheap-module-source-map',
    performance: { hints: false },
    stats: 'errors-warnings',
    cache: { type: 'filesystem', cacheDirectory: path.join(__dirname, '.cache', 'webpack') },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
    },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
      // What pane and commands share is fetched once; whatever is imported on demand stays apart. The page of figures is
      // opened by itself: sharing with it would only cut the pane's scripts into smaller, worse compressed pieces.
      splitChunks: { chunks: ({ name }) => name !== 'overview' },
    },
    module: {
      rules: [
        {
          test: /\.(tsx?|js)$/,
          enforce: 'pre',
          include: [source, /node_modules[\\/]@fluentui[\\/]react-(?!icons[\\/])/],
          loader: path.join(__dirname, 'scripts/import-one-icon.js'),
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Our modules do nothing by being loaded but the entries, so what nobody uses of a door is left out.
          sideEffects: false,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: mode !== 'production' } },
            },
          },
        },
      ],
    },
  };
}

/** The add-in as it is deployed: pane, ribbon commands, manifest, icons. */
function addin(mode) {
  return {
    ...common(mode),
    name: 'addin',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/commands.ts',
      auth: './src/sign-in/auth-page.ts',
      overview: './src/taskpane/main-wide.tsx',
    },
    output: {
      path: path.join(output, 'addin'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    plugins: [
      page('taskpane', './src/taskpane/taskpane.html'),
      page('commands', './src/commands/commands.html'),
      page('auth', './src/sign-in/auth.html'),
      page('overview', './src/taskpane/wide/overview.html'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => fillManifest(content.toString('utf8'), addinUrl),
          },
        ],
      }),
    ],
  };
}

/** The page that plays Outlook, and what runs beside the genuine Office.js. Never deployed. */
function sandbox(mode) {
  return {
    ...common(mode),
    name: 'sandbox',
    entry: {
      page: './src/sandbox/page/main.ts',
      'ajax-stand-in': './src/sandbox/office-js/ajax-stand-in.ts',
      additions: './src/sandbox/office-js/additions.ts',
    },
    output: {
      path: path.join(output, 'sandbox'),
      filename: '[name].js',
      publicPath: '/sandbox/',
      clean: true,
    },
    // The scripts beside Office.js must run in their place, so each is one file.
    optimization: { ...common(mode).optimization, splitChunks: false },
    plugins: [
      new CopyPlugin({ patterns: [{ from: 'src/sandbox/page/page.css' }] }),
      new HtmlWebpackPlugin({
        template: './src/sandbox/page/index.html',
        filename: 'index.html',
        chunks: ['page'],
        scriptLoading: 'defer',
      }),
    ],
  };
}

function page(name, template) {
  return new HtmlWebpackPlugin({
    template,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
  });
}

module.exports = (_, { mode = 'production' } = {}) => [addin(mode), sandbox(mode)];
